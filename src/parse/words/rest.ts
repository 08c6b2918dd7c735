// How the rest is spoken of, behind what was told of some. Patterns, to be put into others.

/** Of an amount, or of a number: 剩下|的2袋, 其余|3户. */
export const restSaid = "(?:其余|剩下|剩余|余下)";

/** Of persons and homes, as well as whoever they are besides: 其他|两户, 另外|3户, 别的|人家. */
export const othersSaid = "(?:其[余他它]|剩下|剩余|余下|别的|另外)";
