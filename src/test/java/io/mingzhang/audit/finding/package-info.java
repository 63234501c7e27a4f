/** Tests of where findings go. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.finding;
