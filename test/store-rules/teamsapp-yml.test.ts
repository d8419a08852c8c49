import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const SCHEMA = '../shared/schemas/teamsapp-yaml-v1.13.schema.json';

describe('the files of the Teams toolkit', () => {
  for (const file of ['teamsapp.yml', 'teamsapp.local.yml']) {
    it(`${file} is as its schema has it`, function () {
      if (!existsSync(SCHEMA)) this.skip();
      const isValid = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
      assert(isValid(parse(readFileSync(file, 'utf8'))), JSON.stringify(isValid.errors));
    });
  }
});
