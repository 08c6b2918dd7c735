/** A value for each of some characters, looked up at every place of every message; 128 KB, however many there are. */
export class CharacterTable<Value> {
  private readonly places = new Uint16Array(0x10000);
  /** The first stands for all characters that have none. */
  private readonly values: (Value | undefined)[] = [undefined];

  /** @param code NaN behind the text's end, where nothing stands */
  get(code: number): Value | undefined {
    return code >= 0 ? this.values[this.places[code] ?? 0] : undefined;
  }

  set(code: number, value: Value): void {
    const place = this.places[code] || this.values.length;
    this.places[code] = place;
    this.values[place] = value;
  }
}
