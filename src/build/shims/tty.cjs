// For chalk's guess whether there is colour, which nobody asks for: src/cli/colour.ts decides. 3 ms to load.
exports.isatty = () => false
