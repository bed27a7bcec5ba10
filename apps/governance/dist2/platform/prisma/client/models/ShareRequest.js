export {};
//# sourceMappingURL=ShareRequest.js.map