/**
 * What processors and compilers add to the races of chapter 13: probes of the port's own classes,
 * each run many million times by jcstress on threads that nobody holds.
 */
package engineroom.stress;
