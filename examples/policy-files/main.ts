import { mkdirSync, writeFileSync } from 'node:fs';
import { FailoverPolicy } from 'cdktf-resilient-openai';

const policy = new FailoverPolicy({
  backends: [
    { name: 'sweden', region: 'swedencentral', url: 'https://contoso-sweden.openai.azure.com' },
    { name: 'france', region: 'francecentral', url: 'https://contoso-france.openai.azure.com', priority: 2 },
  ],
});

const folder = process.argv[2] ?? 'policies';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/api.xml`, policy.document().toText());
for (const { id, fragment } of policy.fragments()) writeFileSync(`${folder}/${id}.xml`, fragment.toText());
console.log(
  `${folder}: api.xml and ${policy.fragments().length} fragments; the longest trail is ${policy.trail().seconds} s`,
);
