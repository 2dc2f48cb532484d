const APPLY =
  /\b(apply|send (your )?cv|bewerb\w*|postuler|candidater|postular\w*|inscr[ií]b\w*|candidat\w+|aplikuj|omba|tuma|lamar|ứng tuyển|başvur\w*|odpovědět|aplică|mag-apply|aplikuj|solliciteer\w*|jelentkez\w*|candidati)\b|отклик|відгук|تقديم|قدم الآن|आवेदन|আবেদন|درخواست|สมัคร|申请|投递/i;

/** True for the words on a button or link that takes an application, in any of the languages we know words of. */
export function asksToApply(text: string): boolean {
  return APPLY.test(text);
}
