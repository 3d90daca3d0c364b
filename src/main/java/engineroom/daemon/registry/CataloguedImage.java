package engineroom.daemon.registry;

/**
 * An image that the catalogue has.
 *
 * @param name its repository, which has the tag {@code latest} alone
 * @param description one line about it
 * @param stars how many like it
 */
record CataloguedImage(String name, String description, int stars) {}
