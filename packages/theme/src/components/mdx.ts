import { components } from '@hearten/components/mdx';
import Testimonial from '../records/Testimonial.astro';
import TestimonialList from '../records/TestimonialList.astro';

/** Every block of an MDX article, no import needed: `<Content components={mdxComponents} />`. */
export const mdxComponents = { ...components, Testimonial, TestimonialList };
