// For lilconfig, which takes `fs.promises` at load though only its synchronous half is used: 5 ms to load.
module.exports = Object.create(require('node:fs'), { promises: { value: {} } })
