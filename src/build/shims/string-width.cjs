// For cli-table3: the terminal's measure has one home, and the package's own wakes a regular expression of every emoji,
// which takes 10 ms.
module.exports = require('../../write/terminal/width.ts').displayWidth
