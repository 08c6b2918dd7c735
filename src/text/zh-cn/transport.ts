/** Behind a text that was too long for one message of the platform. */
export const cutShort = "……(太长了,后面的没有显示)";
