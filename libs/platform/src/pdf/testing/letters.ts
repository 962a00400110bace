import type { LetterModel } from '../letter-model';

/** An answer sheet as the journey makes it; fictional in every word. */
export function answerSheet(change: Partial<LetterModel> = {}): LetterModel {
  return {
    letterhead: '云岭县住房和城乡建设局',
    number: '云建答〔2026〕96号',
    title: '关于小区电梯加装补贴标准和申请办法的答复',
    addressee: '沈女士：',
    blocks: [
      {
        kind: 'paragraph',
        text: '您于2026年11月18日在“阳光政务”提出的问题（编号YL20261118-0009）收悉。经研究，现答复如下：',
      },
      { kind: 'heading', level: 1, text: '一、补贴标准' },
      {
        kind: 'paragraph',
        text: '按照《云岭县既有住宅加装电梯实施办法》，每部电梯由县财政补贴12万元；其中，6层以下（含6层）的住宅补贴10万元。补贴在电梯取得《特种设备使用登记证》后，30个工作日内一次拨付到业主委托的账户。',
      },
      { kind: 'heading', level: 1, text: '二、申请办法' },
      {
        kind: 'paragraph',
        text: '本单元三分之二以上的业主同意，就可以申请——不需要全体签字。请带身份证、不动产权证和加装方案，到县政务服务中心二楼18号窗口办理；也可以在网上提交（https://www.yunling.example/services/elevator）。我局在材料齐全的7个工作日内出具联合审查意见。',
      },
    ],
    signature: '云岭县住房和城乡建设局',
    date: '2026-11-23',
    sealed: true,
    verification: {
      url: 'https://www.yunling.example/verify?n=YL20261118-0009',
      lines: [
        '扫码核验公章和内容是否被改动',
        'https://www.yunling.example/verify',
        '留言编号：YL20261118-0009',
      ],
    },
    footer: '演示系统生成，不具有法律效力',
    madeAt: new Date('2026-11-23T10:00:00+08:00'),
    ...change,
  };
}
