export {};
//# sourceMappingURL=GrantReview.js.map