/**
 * A small docker around the engine, to see the glue at work: the modules of docker 1.6.2, with all
 * its jobs and routes, on a model of containers in memory.
 *
 * <p>Each module is a package and knows the engine; what it needs of another it asks for by a job,
 * as in the original, whose shortcuts (the builder's, for one) are kept and named. All but the door
 * runs in a page too.
 */
package engineroom.daemon;
