import { z } from "zod";

/** Words in one text, between 、 or commas: what people find easier to edit than a list. */
export const wordList = z.string().transform((text) =>
  text
    .split(/[、,，\n]/)
    .map((said) => said.trim())
    .filter((said) => said !== ""),
);
