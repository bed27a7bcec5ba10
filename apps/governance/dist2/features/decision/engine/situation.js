export const found = (texts) => ({ found: texts, error: undefined });
export const unknown = (error) => ({ found: undefined, error });
//# sourceMappingURL=situation.js.map