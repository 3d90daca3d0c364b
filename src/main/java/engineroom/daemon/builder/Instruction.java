package engineroom.daemon.builder;

/**
 * A line of a Dockerfile, those that continue it included.
 *
 * @param name in small letters
 * @param rest what follows, without blanks around it
 * @param original the whole line
 */
record Instruction(String name, String rest, String original) {}
