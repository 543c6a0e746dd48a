import type { Handler } from '../pipeline/handler';

export const setBackendService: Handler = {
  names: ['set-backend-service'],
  models:
    'By base-url and by backend-id, pools included. A base-url does not override the backend-id of another scope. Service Fabric and Dapr are refused.',
  compile(policy) {
    for (const attribute of ['sf-resolve-condition', 'sf-service-instance-name', 'dapr-app-id']) {
      if (policy.has(attribute)) policy.refuse(`set-backend-service with ${attribute}`);
    }
    const baseUrl = policy.optionalText('base-url');
    const backendId = policy.optionalText('backend-id');
    return (run) => {
      if (backendId !== undefined) run.target.setBackend(backendId(run), policy.place.scope);
      if (baseUrl !== undefined && !run.target.setBase(baseUrl(run), policy.place.scope)) {
        run.note(() => 'the base-url does not override the backend-id of another scope');
      }
      run.note(() => `requests go to ${run.target.backendId ?? run.context.request.url.origin}`);
    };
  },
};
