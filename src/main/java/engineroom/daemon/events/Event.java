package engineroom.daemon.events;

import engineroom.daemon.jobs.JsonFields;
import engineroom.engine.json.JsonException;

/**
 * Something that happened.
 *
 * @param status what, such as {@code start}
 * @param id to which container or image
 * @param from the image it came from, or empty
 * @param time when, in seconds since 1970
 */
record Event(String status, String id, String from, long time) {

  /** As clients read it, without a line end. */
  byte[] toJson() throws JsonException {
    return new JsonFields()
        .addUnlessEmpty("status", status)
        .addUnlessEmpty("id", id)
        .addUnlessEmpty("from", from)
        .add("time", time)
        .bytes();
  }
}
