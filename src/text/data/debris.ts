/**
 * What web pages leave in copied articles: lines that are navigation, scripts, forms, notices. The language's and the web's words, no site's own.
 * Every pattern is anchored at the start and free of nested repetition.
 */

/** A whole line that is page furniture. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored|promoted|ad|skip ad|share|tweet|print|email|e-mail|comments?|pause|play|close|menu|search|home|up next|play video|embed|x|copy link|save|subscribe|log ?in|sign ?in|sign ?up|register|loading\.*|photo gallery|image gallery|slideshow|previous|next|more|top stories|trending|most read|most popular|newsletter|back to top|view comments|hide caption|toggle caption|caption|incident update)$/i,
  /^(?:read|see|watch|listen|find out|learn|click|tap|scroll)\b.{0,12}\b(?:more|next|also|here|now|below|full story)\b[:\s]?.{0,200}$/i,
  /^(?:related|related (?:posts?|stories|articles|content|coverage|topics)|more (?:stories|on this|from|news|like this|coverage|videos)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|don't miss|editor'?s picks?|popular now|what to read next|in other news)\b.{0,200}$/i,
  /^(?:also on|also read|see also|up next|must read|story continues below|article continues|continue reading|this story continues)\b.{0,160}$/i,
  /^(?:for more (?:stories|news|information on)|get in touch with|follow (?:us|the|@)|follow .{0,40} on (?:twitter|facebook|instagram|x)\b|like us on|join us on|sign up (?:for|to)|subscribe to|download (?:the|our)|get (?:the|our) .{0,40}(?:app|newsletter)|text .{1,30} to \d)/i,
  /^(?:to view this (?:video|content|page)|this (?:video|slideshow|content|site|page) (?:requires|is not available|uses)|please enable|your browser|sorry, your browser|javascript (?:is|must)|browser that$|web$|supports html5$|video$|you need flash|enable javascript)/i,
  /^(?:leave a (?:reply|comment)|your email address|required fields|post a comment|add a comment|comments are closed|save my name|notify me|we welcome your comments|by (?:submitting|clicking|signing|continuing)|sign in using|welcome back\. please|don't have an account|forgot (?:your )?password|create an account)/i,
  /^(?:\(?(?:copyright|©|\(c\)|copr\.)|all rights reserved|this material may not be|the material on this site|terms of (?:use|service)|privacy policy|cookie)/i,
  /^(?:the post\b.{0,240}\bappeared first on\b)/i,
  /^(?:by (?:the )?(?:associated press|staff|newsroom|reuters)\.?)$/i,
  /^(?:photo|image) \d{1,3} of \d{1,3}\b/i,
  /^(?:posted|updated|published|last updated|first published|created|modified)\b.{0,12}(?:ago|\d{1,2}:\s?\d\d).{0,60}$/i,
  /^(?:h ?t ?t ?p ?s?: ?\/ ?\/|www\s?\.)/i,
  /^\d{1,2}:\d\d\s+\S.{0,200}$/,
  /^(?:https?:|www\.)\S+$/i,
  /^(?:_{3,}|-{3,}|={3,}|\*{3,}|~{3,}|•{2,})$/,
  /^\{\*.{0,80}\*\}$/,
];

/** A heading after which, near the end of a file, nothing but furniture follows. */
export const TRAILER =
  /^(?:leave a (?:reply|comment)|related (?:posts?|stories|articles|content)|comments?(?: \(\d+\))?|more (?:stories|news|from)\b.{0,60}|you (?:may|might) (?:also )?like|recommended(?: for you)?|share this(?: article| story)?|follow us|about the authors?|most (?:read|popular)|trending(?: now)?|tags?:.{0,160}|topics:.{0,160}|filed under.{0,160})$/i;

/** Marks of program text in a line. */
export const CODE: readonly RegExp[] = [
  /^[{}[\]();,<>/*]+$/,
  /^\{\s*["“”'‘’@]/,
  /^(?:if|for|while|switch)\s?\(.{0,300}[{;)]$/,
  /^(?:var|let|const)\s+[\w$]+\s*=/,
  /^(?:function\b|return;?$|return .{0,80};$|\}\s*(?:else|catch|\)|;))/,
  /^[\w$]+(?:\.[\w$]+)+\s?(?:\(|=)/,
  /^(?:@media|@import|@font-face|#[\w-]+\s*\{|\.[\w-]+\s*\{)/,
  /^<\/?(?:script|style|div|span|iframe|svg|link|meta|head|body|html|nav|footer|form|input|button|ul|ol|li|table|tr|td)\b/i,
];
