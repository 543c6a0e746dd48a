import type { Handler } from '../pipeline/handler';

export const authenticationBasic: Handler = {
  names: ['authentication-basic'],
  models: 'Sets the Authorization header.',
  compile(policy) {
    const username = policy.text('username');
    const password = policy.text('password');
    return (run) => {
      const credentials = Buffer.from(`${username(run)}:${password(run)}`).toString('base64');
      run.context.request.headers.set('Authorization', [`Basic ${credentials}`]);
    };
  },
};
