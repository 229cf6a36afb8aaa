import { z } from 'zod';
import { milestones } from '#domain/inbound/shipment/milestones';
import { argument, option } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const milestone = shipmentLine({
  name: 'milestone',
  notes: [
    `These codes move the journey: ${Object.keys(milestones).join(', ')}.`,
    'Every other code is kept as it is. When the carrier saw it is --at.',
  ],
  asks: 'RecordMilestone',
  inputs: {
    code: argument('<code>', 'a tracking code, such as DELIVERED', z.string()),
    location: option('--location <place>', 'where, up to 200 characters', z.string().optional()),
    description: option('--description <text>', 'in words, up to 500 characters', z.string().optional()),
  },
  examples: ['shipment milestone FBA17K4W2N8C DELIVERED --at 2026-12-08T17:20:00Z --location "Phoenix, AZ"'],
});
