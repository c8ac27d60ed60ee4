import checkOutput from '../schemas/check-output.schema.json' with { type: 'json' };
