export {};
//# sourceMappingURL=share-draft.js.map