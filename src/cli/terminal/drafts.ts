import { readFileSync, rmSync } from 'node:fs';
import { type Answers, readAnswer } from '../../scaffold/answers.ts';
import { type QuestionId, questions } from '../../scaffold/questions.ts';
import { reason } from '../files/reasons.ts';
import { writeWhole } from '../files/write-files.ts';
import { Failure } from '../process/failure.ts';

/** Answers of an interview that somebody left; none where there is no draft. What cannot be read any more is asked again. */
export function readDraft(path: string): Answers {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
  const saved = parsed(text);
  if (saved === undefined)
    throw new Failure(`${path} is no draft of studytour any more. Delete it to start anew.`);
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const question of questions) {
    const answer = saved[question.id];
    const reading = typeof answer === 'string' ? readAnswer(question, answer, answers) : undefined;
    if (reading && 'value' in reading) answers[question.id] = reading.value;
  }
  return answers;
}

export function saveDraft(path: string, answers: Answers): void {
  writeWhole(path, `${JSON.stringify({ studytour: 'draft', answers }, null, 2)}\n`);
}

export function removeDraft(path: string): void {
  rmSync(path, { force: true });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const answers = (value as { answers?: unknown } | null)?.answers;
    return typeof answers === 'object' && answers !== null ? (answers as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
