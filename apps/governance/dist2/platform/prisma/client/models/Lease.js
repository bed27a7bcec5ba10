export {};
//# sourceMappingURL=Lease.js.map