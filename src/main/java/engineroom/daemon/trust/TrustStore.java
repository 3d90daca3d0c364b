package engineroom.daemon.trust;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Whose names are to be trusted. Models {@code trust/service.go} of docker 1.6.2 where no grants
 * could be fetched: then a key is neither verified nor refused, there is {@code no graph}.
 */
public final class TrustStore implements Installer {

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("trust_key_check", JobBody.handler(TrustStore::check));
    eng.register("trust_update_base", JobBody.handler(job -> {}));
  }

  private static void check(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " NAMESPACE");
    if (job.getenv("PublicKey").isEmpty()) {
      throw new EngineException("Missing PublicKey");
    }
    job.stdout.write("no graph".getBytes(StandardCharsets.US_ASCII));
  }
}
