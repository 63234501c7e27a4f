/** Tests of what must hold between claims. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.rule;
