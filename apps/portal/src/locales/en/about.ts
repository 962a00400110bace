import type zh from '../zh-CN/about';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'About this site',
  'head.description': 'What this site is, who runs it, and what makes its answers count.',
  'head.keywords': 'about,publisher',
  title: 'About this site',
  lead: 'The county’s business done in the light: who has it, until when, and why, for those who write and those who read.',
  'what.title': 'What you can do now',
  'what.1': 'Write to any unit without an account; get a number and a secret code.',
  'what.2':
    'See at any time how far it is, who has it, when the answer is due, and how that day was counted.',
  'what.3': 'Download the sealed answer and check for yourself that it was not altered.',
  'what.4': 'Read messages and answers whose writers agreed to publication.',
  'soon.title': 'What is not here yet',
  'soon.text':
    'Disclosure, service guides and online applications are not open yet, so the home page has no links to them.',
  'promise.title': 'A few rules',
  'promise.1': 'There is one limit, from the day of receipt; passing on never restarts it.',
  'promise.2':
    'From two days before, handler and leader are reminded; what is late counts in the public figures the same day.',
  'promise.3':
    'The version the leader signed is the version that is sealed and published; one changed word needs a new signature.',
  'promise.4': 'Every look at your contact data leaves a record that you can see.',
  'who.title': 'Who runs it',
  'who.text': 'Published by {organiser}, run by {operator}.',
  'demo.title': 'Demonstration',
  'demo.text':
    'Yunling County is fictional; its site code and record numbers are placeholders. Demonstration seals come from the system’s own authority and have no legal force.',
  'api.title': 'Data and API',
  'api.text':
    'Every interface this site uses is public and described in the {link}. Published messages and answers may be taken from there.',
  'api.link': 'API documentation',
  'language.title': 'Languages',
  'language.text':
    'Pages come in Chinese and English; English addresses begin with /en. Messages and answers stay in their original words.',
  'a11y.head.title': 'Accessibility',
  'a11y.head.description':
    'What this site does for accessibility, what is still missing, and how to tell us.',
  'a11y.title': 'Accessibility',
  'a11y.lead': 'With poor sight, without a mouse, with a screen reader: the same things should be possible.',
  'a11y.standard.title': 'Standards',
  'a11y.standard.text':
    'The Law on Building an Accessible Environment, article 32, and GB/T 37668; our aim is WCAG 2.2 level AA.',
  'a11y.tools.title': 'How to use it',
  'a11y.tools.1':
    '“Large text” at the top makes everything a quarter larger, “High contrast” uses black and white, “Dark” is for the night. This device remembers your choice.',
  'a11y.tools.2':
    'Without a mouse: Tab moves on, Enter opens, Space selects. The first Tab of every page skips to its content.',
  'a11y.tools.3': 'At 200 % zoom or on a screen 320 pixels wide nothing scrolls sideways.',
  'a11y.tools.4': 'No picture puzzles, nothing that moves, no windows that open by themselves.',
  'a11y.tools.5': 'Without JavaScript, published answers, search and the due-date calculator still work.',
  'a11y.known.title': 'Known shortcomings',
  'a11y.known.1': 'Writing, tracking and checking seals need JavaScript.',
  'a11y.known.2':
    'The sealed PDF has selectable text but no heading structure; the same answer on the web page has one.',
  'a11y.test.title': 'How it is tested',
  'a11y.test.text':
    'The main journeys are checked with axe, step by step, at every change; they work by keyboard and at 320 pixels. No formal test with disabled people has been made yet.',
  'a11y.feedback.title': 'Tell us about a barrier',
  'a11y.feedback.text': '{link} and name the page and your device; answered within five working days.',
  'a11y.feedback.link': 'Leave a message',
  'map.head.title': 'Site map',
  'map.head.description': 'All pages of this site.',
  'map.title': 'Site map',
  'map.see': 'Read',
  'map.ask': 'Ask',
  'map.tools': 'Tools',
  'map.site': 'This site',
  'map.units': 'Units',
  'map.figures': 'How well we answer',
};

export default texts;
