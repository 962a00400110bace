export const sealZh = {
  'platform.seal.demonstration-mark': '演示样章',
  'platform.seal.not-found': '没有找到这枚印章。',
  'platform.seal.unit-has-none': '这个单位还没有电子印章，请联系安全管理员制发。',
  'platform.seal.unit-has-one': '这个单位已有在用的电子印章，请先停用原来的。',
  'platform.seal.expired': '这枚印章不在有效期内（有效期至 {date}），请联系安全管理员换发。',
  'platform.seal.revoked': '这枚印章已停用，不能再更改。',
  'platform.seal.second-person-needed': '这枚印章须双人复核：请另一位同事先确认这份文件，再用印。',
  'platform.seal.not-a-pdf': '这不是 PDF 文件。请选择收到的原始 PDF，不要用截图或改过后缀的文件。',
  'platform.seal.unknown-signer': '无法识别的签名',
  'platform.seal.verdict.intact.title': '公章有效，内容未被改动',
  'platform.seal.verdict.intact.detail': '这份文件由{units}盖章，盖章之后没有任何改动。',
  'platform.seal.verdict.demonstration.title': '演示样章，内容未被改动',
  'platform.seal.verdict.demonstration.detail':
    '这份文件由演示系统以“{units}”的样章盖章，盖章之后没有任何改动。样章不具有法律效力。',
  'platform.seal.verdict.altered.title': '不可信：内容或公章被改动过',
  'platform.seal.verdict.altered.detail':
    '这份文件与盖章时的原件不一致，或公章不是本县真实印章。请不要据此办事，可到原发文单位或留言查询页重新下载原件。',
  'platform.seal.verdict.unsealed.title': '没有盖电子公章',
  'platform.seal.verdict.unsealed.detail':
    '这份 PDF 里没有电子公章。如果您看到红色印章，那只是图片，不能作为依据。请向发文单位索要电子原件。',
  'platform.seal.verdict.foreign.title': '有签名，但不是本县公章',
  'platform.seal.verdict.foreign.detail':
    '这份文件由“{units}”签名，不是本县单位的公章，本系统不能证明它的效力。',
} as const;
