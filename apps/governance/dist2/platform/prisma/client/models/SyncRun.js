export {};
//# sourceMappingURL=SyncRun.js.map