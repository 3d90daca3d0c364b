package engineroom.book.upstream;

import engineroom.docker.GoRange;
import java.util.List;

/**
 * A behaviour, as far as the original's tests are concerned.
 *
 * @param id its name
 * @param chapter the id of its chapter's title
 * @param go the lines of the original that it speaks of
 */
public record StatedBehaviour(String id, String chapter, List<GoRange> go) {}
