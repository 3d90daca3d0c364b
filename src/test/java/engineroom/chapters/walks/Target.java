package engineroom.chapters.walks;

import java.util.List;

/**
 * What is asked for at the door.
 *
 * @param name of the job that it means
 * @param args of that job
 */
record Target(String line, String name, List<String> args) {}
