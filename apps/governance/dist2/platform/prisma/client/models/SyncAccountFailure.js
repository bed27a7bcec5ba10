export {};
//# sourceMappingURL=SyncAccountFailure.js.map