/** The values that travel through the build: what the authors stated and what follows from it. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.model;
