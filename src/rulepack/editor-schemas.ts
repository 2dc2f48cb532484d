import { z } from 'zod';
import { agenciesFile, helplinesFile, topicsFile } from './awareness-schema.ts';
import { frameworksFile } from './frameworks-schema.ts';
import { languageFile, sharedLanguageFile } from './language-schema.ts';
import { agenciesLocaleFile, screensFile, signsFile, topicsLocaleFile } from './locale-schema.ts';
import { payFile } from './pay-schema.ts';
import { combinationFile, conceptFile, fairRecruitmentFile, reassuringFile, ruleFile } from './rule-schema.ts';
import { trainingFile } from './training-schema.ts';

/** A format as editors know it. */
export interface EditorSchema {
  /** Name of its file in `rules/schemas/`, without `.json`. */
  name: string;
  /** The files that it is the format of, from the top of the repository; `*` is one name. */
  files: string;
  schema: z.ZodType;
}

/** The format of each kind of file in `rules/`. */
export const EDITOR_SCHEMAS: readonly EditorSchema[] = [
  { name: 'rule', files: 'rules/core/*.yml', schema: ruleFile },
  { name: 'concept', files: 'rules/concepts/*.yml', schema: conceptFile },
  { name: 'combination', files: 'rules/combinations/*.yml', schema: combinationFile },
  { name: 'reassuring', files: 'rules/reassuring/*.yml', schema: reassuringFile },
  { name: 'fair-recruitment', files: 'rules/fair-recruitment/*.yml', schema: fairRecruitmentFile },
  { name: 'language', files: 'rules/languages/*.yml', schema: languageFile },
  { name: 'shared-language', files: 'rules/languages/any.yml', schema: sharedLanguageFile },
  { name: 'training', files: 'rules/training/*.yml', schema: trainingFile },
  { name: 'topics', files: 'rules/awareness/topics.yml', schema: topicsFile },
  { name: 'helplines', files: 'rules/helplines.yml', schema: helplinesFile },
  { name: 'agencies', files: 'rules/agencies.yml', schema: agenciesFile },
  { name: 'pay', files: 'rules/pay.yml', schema: payFile },
  { name: 'frameworks', files: 'rules/frameworks.yml', schema: frameworksFile },
  { name: 'locale-screens', files: 'rules/core/locales/*/screens.yml', schema: screensFile },
  { name: 'locale-signs', files: 'rules/core/locales/*/signs.yml', schema: signsFile },
  { name: 'locale-topics', files: 'rules/core/locales/*/topics.yml', schema: topicsLocaleFile },
  { name: 'locale-agencies', files: 'rules/core/locales/*/agencies.yml', schema: agenciesLocaleFile },
];

/**
 * The JSON Schema of a format: which fields there are, what they are for and which words they take. What needs more than one
 * field to judge, such as whether a concept exists, only the check of the rules can say.
 */
export function jsonSchemaOf({ files, schema }: EditorSchema): object {
  // Draft 7, because that is the one that YAML editors know whole.
  return { title: files, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) };
}
