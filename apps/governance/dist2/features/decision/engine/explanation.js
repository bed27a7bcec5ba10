export const MOST_LISTED = 5;
//# sourceMappingURL=explanation.js.map