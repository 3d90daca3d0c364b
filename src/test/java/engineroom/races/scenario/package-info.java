/**
 * What two threads do to one object: a class for each question, an operation for each thread.
 *
 * <p>An operation's answer is a text that tells what the thread found. Operations run once each;
 * what happens before them stands in the constructor.
 */
package engineroom.races.scenario;
