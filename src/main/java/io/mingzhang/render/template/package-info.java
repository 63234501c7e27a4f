/** A theme's templates: what is seen wrong in them, strict names, and failures in plain words. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.template;
