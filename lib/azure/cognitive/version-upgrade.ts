/** What Azure may do to the version of a deployed model. */
export enum VersionUpgrade {
  /** Nothing. When the version is retired, the deployment stops answering: plan its successor. */
  NEVER = 'NoAutoUpgrade',
  /** Replace it on the day that it is retired. */
  WHEN_RETIRED = 'OnceCurrentVersionExpired',
  /** Replace it as soon as another version becomes the default. */
  WHEN_DEFAULT_CHANGES = 'OnceNewDefaultVersionAvailable',
}
