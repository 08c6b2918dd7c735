/** A platform by hand: what is typed goes in, what people would see comes out through `print`. */
export type Stand = (
  print: (line: string) => void,
  /** 0: any ports that are free. */
  firstPort: number,
) => Promise<{ type(line: string): Promise<void>; stop(): Promise<void> }>;

/** What the platform does not take, such as a mistyped address, is told and ends nothing. */
export function tellingFaults(
  print: (line: string) => void,
  act: (line: string) => Promise<void>,
): (line: string) => Promise<void> {
  return async (line) => {
    try {
      await act(line);
    } catch (error) {
      const { message, cause } = error as Error;
      const why = cause instanceof Error ? `: ${cause.message || cause.name}` : "";
      print(`The platform would not take this: ${message}${why}`);
    }
  };
}
