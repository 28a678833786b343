/**
 * Contents to begin a survey of satisfaction with, as accounts of surveys that were held name them; the guides leave the
 * list to who asks. In Vietnamese, as households are asked.
 */
export const suggestedSurveyContents: readonly string[] = ['Quy hoạch', 'Giao thông', 'Điện', 'Nước'];
