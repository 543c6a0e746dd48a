import { Policy, PolicyDocument } from 'cdktf-resilient-openai';
import { PolicySimulator, type SimulatedResponse } from 'cdktf-resilient-openai/testing';

const document = PolicyDocument.of({
  inbound: [Policy.base(), Policy.setHeader({ name: 'X-Tier', values: ['gold'] })],
  backend: [Policy.base()],
});
const simulator = new PolicySimulator({
  policy: document,
  backends: { 'https://backend.example': { body: 'Guten Tag' } },
});
const response: SimulatedResponse = simulator.send({ url: '/chat' });
if (response.body !== 'Guten Tag' || response.attempts[0].headers['X-Tier'] !== 'gold') {
  throw new Error(`the simulator answers ${response.statusCode}: ${response.body}`);
}
console.log('ok');
