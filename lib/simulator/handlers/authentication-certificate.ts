import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';

export const authenticationCertificate: Handler = {
  names: ['authentication-certificate'],
  models:
    'Where certificates are declared, the one that is named has to be among them; that the backend sees it is taken for granted.',
  compile(policy) {
    const id = policy.optionalText('certificate-id');
    const thumbprint = policy.optionalText('thumbprint');
    return (run) => {
      const certificates = Object.entries(run.service.facts.certificates);
      const [wantedId, wantedPrint] = [id?.(run), thumbprint?.(run).toUpperCase()];
      const isDeclared = certificates.some(([name, certificate]) => {
        return (
          name === wantedId || (wantedPrint !== undefined && certificate.thumbprint?.toUpperCase() === wantedPrint)
        );
      });
      const wanted = wantedId ?? wantedPrint;
      if (wanted === undefined || isDeclared || certificates.length === 0)
        return run.note(() => `certificate ${wanted ?? 'of the expression'}`);
      throw new PolicyFailure('CertificateNotFound', `Certificate '${wanted}' is not found.`);
    };
  },
};
