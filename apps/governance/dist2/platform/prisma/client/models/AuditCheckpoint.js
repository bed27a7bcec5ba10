export {};
//# sourceMappingURL=AuditCheckpoint.js.map