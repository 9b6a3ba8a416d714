// For commander, which would start programs for subcommands that are files of their own: 4 ms to load.
exports.spawn = (...call) => process.getBuiltinModule('node:child_process').spawn(...call)
