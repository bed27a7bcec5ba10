export {};
//# sourceMappingURL=AuditSigningKey.js.map