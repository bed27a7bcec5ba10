export {};
//# sourceMappingURL=SharingPolicy.js.map