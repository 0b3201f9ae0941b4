type Members = Readonly<Record<string, unknown>>;

/**
 * A case of triage may say `"others": "no"`: what it does not name is answered with no. An
 * implementation is asked with every answer, and need not know the short form.
 */
export async function triageRequest({ others, ...request }: Members): Promise<object> {
  if (others !== 'no') return others === undefined ? request : { ...request, others };
  const { complaints, gateQuestions, memberConditions, questionsOf } =
    await import('@careway/rules/triage');
  const chosen = complaints().filter((each) => [request.complaint].flat().includes(each));
  const questions = [...gateQuestions(), ...(chosen.length > 0 ? questionsOf(chosen) : [])];
  return {
    ...request,
    member: { ...no(memberConditions), ...(request.member as object | undefined) },
    answers: { ...no(questions), ...(request.answers as object | undefined) },
  };
}

function no(ids: readonly string[]): Record<string, 'no'> {
  return Object.fromEntries(ids.map((id) => [id, 'no' as const]));
}
