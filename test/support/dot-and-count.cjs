// mocha's `dot` reporter, which also writes mocha's statistics to the file that CROSSCHECK_STATISTICS names.
const fs = require('node:fs');
const { reporters } = require('mocha');

module.exports = class DotAndCount extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.CROSSCHECK_STATISTICS;
    if (file) runner.once('end', () => fs.writeFileSync(file, JSON.stringify(this.stats)));
  }
};
