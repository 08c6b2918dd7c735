export { readItems } from "./items/index.ts";
