package org.caiqiao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.caiqiao.account.SignedInAccounts;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole portal on an embedded PostgreSQL with a real index, without a port. All such
 * tests share one application, so each makes the data it needs and asks only for that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { Caiqiao.class, Members.class, People.class, SignedInAccounts.class, Statements.class })
@AutoConfigureMockMvc
public @interface IntegrationTest {

}
